package vn.mangnon.planning.approval;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.mangnon.planning.Plan;
import vn.mangnon.shared.Actor;

/** Records the papers of a plan that was approved before it came here. The plan itself is left as it is. */
@Component
public class RecordPaper {
    private final Papers papers;
    private final Contents contents;

    RecordPaper(Papers papers, Contents contents) {
        this.papers = papers;
        this.contents = contents;
    }

    /** The next paper of the chain; advice answers the latest request. */
    @Transactional
    public void record(Actor actor, Plan plan, UUID from, Sheet sheet, Instant at) {
        Chain chain = papers.of(plan);
        Optional<Paper.Advice> advice = sheet.stance()
                .flatMap(stance -> chain.papers().reversed().stream()
                        .filter(paper -> paper.kind() == PaperKind.ADVICE_REQUEST)
                        .findFirst()
                        .map(request -> new Paper.Advice(request.id(), stance)));
        Optional<Content> content = sheet.kind().carriesContent() ? Optional.of(contents.now(plan)) : Optional.empty();
        papers.insert(actor, sheet.paper(chain, from, sheet.to(), advice, Optional.empty(), actor, at), content);
    }
}
