package vn.mangnon.campaigns;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.database.Rows;
import vn.mangnon.shared.Actor;
import vn.mangnon.shared.Id;

/** Who was urged in campaigns: đôn đốc. */
@Component
class Urgings {
    private final JdbcClient jdbc;

    Urgings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By body. */
    @Transactional(readOnly = true)
    public Map<UUID, Urged> in(Campaign campaign) {
        return jdbc.sql("""
                select body_id as body, count(*)::integer as times, max(urged_on) as last
                from campaigns.urging where campaign_id = :campaign group by body_id
                """).param("campaign", campaign.id().value()).query(Rows.of(Urged.class)).list().stream()
                .collect(Collectors.toMap(Urged::body, Function.identity()));
    }

    /** False where the body was urged in it on that day already. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean insert(Actor actor, Campaign campaign, UUID body, LocalDate day) {
        return jdbc.sql("""
                insert into campaigns.urging (id, campaign_id, body_id, urged_on, urged_by)
                values (:id, :campaign, :body, :day, :by)
                on conflict (campaign_id, body_id, urged_on) do nothing
                """)
                        .param("id", Id.uuid())
                        .param("campaign", campaign.id().value())
                        .param("body", body)
                        .param("day", day)
                        .param("by", actor.person())
                        .update()
                == 1;
    }
}
