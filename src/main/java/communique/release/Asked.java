package communique.release;

import org.jboss.resteasy.reactive.RestQuery;

/** The query of a list of releases. */
class Asked {
    @RestQuery
    String q;

    @RestQuery
    String status;

    @RestQuery
    String kind;

    @RestQuery
    String office;

    @RestQuery
    String language;

    @RestQuery
    String from;

    @RestQuery
    String to;

    Filter filter() {
        return new Filter(q, status, kind, office, language, from, to);
    }
}
