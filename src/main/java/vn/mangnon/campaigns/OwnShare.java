package vn.mangnon.campaigns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.mangnon.activities.CountWork;
import vn.mangnon.campaigns.Works.Owed;
import vn.mangnon.measures.PartSums.Sum;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Scope;

/** What the reader's own unit still owes in campaigns that run. */
@Component
public class OwnShare {
    private final Works works;
    private final CountWork countWork;

    OwnShare(Works works, CountWork countWork) {
        this.works = works;
        this.countWork = countWork;
    }

    /** A campaign, and how much of what is owed in it is not done yet. */
    public record Still(UUID campaign, String name, int works) {}

    /** Campaigns in which it has done everything are left out. */
    public List<Still> still(Scope scope, Actor actor, LocalDate today) {
        List<Owed> owed = works.owedBy(scope, actor, today);
        List<Sum> counted = countWork.count(
                scope,
                owed.stream().map(one -> one.work().wanted(List.of(one.unit()))).toList());
        List<Still> still = new ArrayList<>();
        for (int i = 0; i < owed.size(); i++) {
            Owed one = owed.get(i);
            int number = i;
            boolean enough = counted.stream()
                    .anyMatch(done -> done.wanted() == number && one.work().enough(done.amount()));
            if (!enough) {
                add(still, one);
            }
        }
        return still;
    }

    /** Works of one campaign follow each other. */
    private static void add(List<Still> still, Owed owed) {
        UUID campaign = owed.work().campaign();
        boolean again = !still.isEmpty() && still.getLast().campaign.equals(campaign);
        int before = again ? still.removeLast().works : 0;
        still.add(new Still(campaign, owed.campaign(), before + 1));
    }
}
