package communique.release;

import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Version;
import communique.core.Invalid;
import communique.core.Json;
import communique.core.Languages;
import java.util.Map;

/**
 * Text as it stands in a form: not cleaned, so that what is said of it points into what was typed. A language that is not
 * given stays as it is kept.
 */
record Unsaved(Map<String, Version> versions, Dateline dateline) {
    Copy over(Copy kept) {
        var copy = dateline == null ? kept : kept.with(dateline);
        if (versions == null) return copy;
        for (var version : versions.entrySet()) {
            Languages.require("versions", version.getKey());
            if (version.getValue() != null) copy = copy.with(version.getKey(), version.getValue());
        }
        if (Json.write(copy).length() > CopyIntake.MOST) throw new Invalid("versions", "text.long", CopyIntake.MOST);
        return copy;
    }
}
