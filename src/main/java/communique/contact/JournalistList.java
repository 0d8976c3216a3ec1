package communique.contact;

import java.util.List;
import java.util.UUID;

/** What a search found, with the search itself so that its form keeps its values. */
public record JournalistList(
        List<JournalistRow> rows, UUID next, String q, String language, String list, List<MediaLists.Sized> lists) {}
