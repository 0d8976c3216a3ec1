package communique.release;

import communique.copy.Official;
import communique.official.Officials;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The register of officials as one request sees it: a list of a hundred releases reads it once. */
@RequestScoped
class Register {
    @Inject
    Officials officials;

    private List<Official> all;

    List<Official> officials() {
        if (all == null) all = officials.all();
        return all;
    }
}
