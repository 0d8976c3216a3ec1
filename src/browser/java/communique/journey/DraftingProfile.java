package communique.journey;

import java.util.HashMap;
import java.util.Map;

/** The demonstration, whose drafting pages are heard of more often, so that a test need not wait long. */
public class DraftingProfile extends TourProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<>(super.getConfigOverrides());
        settings.put("communique.drafting.beat", "PT0.5S");
        return settings;
    }
}
