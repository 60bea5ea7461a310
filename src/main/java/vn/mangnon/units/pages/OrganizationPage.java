package vn.mangnon.units.pages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.mangnon.journal.Deed;
import vn.mangnon.units.Area;
import vn.mangnon.units.Organization;
import vn.mangnon.web.Form;
import vn.mangnon.web.Page;

/**
 * One body or board.
 *
 * @param followable of a board: the bodies below its own body, which it may follow
 * @param others what may succeed it
 * @param places where something below it may work
 */
public record OrganizationPage(
        Organization organization,
        Area area,
        Optional<Organization> above,
        List<Organization> below,
        List<String> aliases,
        List<Organization> followable,
        List<UUID> followed,
        List<Organization> others,
        List<Area> places,
        List<Deed> deeds,
        Form form)
        implements Page {}
