package org.tocsin.workbench.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.model.claim.Claim;
import org.tocsin.model.text.TextSpan;
import org.tocsin.workbench.coding.CodedArticle;
import org.tocsin.workbench.reading.ReadingView.Speaker;
import org.tocsin.workbench.reading.ReadingView.Stretch;

/** Who speaks where in an article: shows at a glance whether one side only is heard. */
final class SpeakerStrip {
    private static final long THOUSAND = 1000;

    private SpeakerStrip() {}

    static List<Speaker> of(CodedArticle article) {
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        for (Claim claim : article.claims()) {
            String name = claim.speaker() == null
                    ? "nobody named"
                    : Labels.shown(claim.speaker().name());
            claims.computeIfAbsent(name, speaker -> new ArrayList<>()).add(claim);
        }
        int length = Math.max(1, article.document().text().length());
        return claims.entrySet().stream()
                .map(entry -> new Speaker(entry.getKey(), entry.getValue().size(), places(entry.getValue(), length)))
                .sorted(Comparator.comparingInt(speaker -> -speaker.claims()))
                .toList();
    }

    private static List<Stretch> places(List<Claim> claims, int length) {
        List<Stretch> places = new ArrayList<>();
        for (Claim claim : claims) {
            for (TextSpan span : claim.content()) {
                int x = (int) (span.start() * THOUSAND / length);
                places.add(new Stretch(x, (int) Math.max(2, span.length() * THOUSAND / length)));
            }
        }
        return places;
    }
}
