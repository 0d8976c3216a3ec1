package communique.rights;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every route there is, read from the code: nobody keeps a list. */
final class Routes {
    /** Whoever is signed in, whatever they may. */
    static final String SIGNED_IN = "**";

    private static final List<Route> ALL = read();

    private Routes() {}

    static List<Route> all() {
        return ALL;
    }

    private static List<Route> read() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("communique").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(Routes::of)
                        .sorted(Comparator.comparing(Route::path)
                                .thenComparing(Route::method)
                                .thenComparing(Route::said))
                        .toList();
    }

    private static Stream<Route> of(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .flatMap(method -> verb(method).map(verb -> route(type, method, verb)).stream());
    }

    private static Route route(Class<?> type, Method method, String verb) {
        var own = method.getAnnotation(Path.class);
        var path = joined(type.getAnnotation(Path.class).value(), own == null ? "" : own.value());
        var takes = Optional.ofNullable(method.getAnnotation(Consumes.class))
                .map(c -> c.value()[0])
                .orElse(null);
        var gives = Optional.ofNullable(method.getAnnotation(Produces.class))
                .map(p -> p.value()[0])
                .orElse(null);
        return new Route(verb, path, takes, gives, stated(type, method), type.getSimpleName() + "." + method.getName());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(a -> a.isAnnotationPresent(HttpMethod.class))
                .map(a -> a.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static Stated stated(Class<?> type, Method method) {
        var own = stated(method);
        return own != null ? own : stated((AnnotatedElement) type);
    }

    private static Stated stated(AnnotatedElement place) {
        if (place.isAnnotationPresent(DenyAll.class)) return new Stated(false, Set.of());
        if (place.isAnnotationPresent(PermitAll.class)) return new Stated(true, Set.of());
        if (place.isAnnotationPresent(Authenticated.class)) return new Stated(false, Set.of(SIGNED_IN));
        var allowed = place.getAnnotation(RolesAllowed.class);
        return allowed == null ? null : new Stated(false, new TreeSet<>(List.of(allowed.value())));
    }

    private static String joined(String first, String second) {
        var path = "/"
                + Stream.of(first, second)
                        .map(part -> part.replaceAll("^/|/$", ""))
                        .filter(part -> !part.isEmpty())
                        .reduce((a, b) -> a + "/" + b)
                        .orElse("");
        return path;
    }

    /** Anyone, even unknown; else those with one of these rights. */
    record Stated(boolean anyone, Set<String> rights) {}

    /** {@code stated} is null where the code says nothing; {@code said} is the method that answers. */
    record Route(String method, String path, String takes, String gives, Stated stated, String said) {
        boolean isApi() {
            return path.startsWith("/api/");
        }

        /** The path with names in place of patterns: {@code {day: \d{2}}} becomes {@code {day}}. */
        String plainPath() {
            return replaced("{$1}");
        }

        /** With ids of what does not exist. */
        String example() {
            var path = plainPath();
            for (var part : List.of(
                    "year:2026",
                    "month:01",
                    "day:06",
                    "number:7",
                    "language:fr",
                    "languages:fr",
                    "act:approval",
                    "to:8")) {
                var named = part.split(":");
                path = path.replace("{" + named[0] + "}", named[1]);
            }
            return path.replaceAll("\\{[^}]*}", "01a209c5-324a-77fd-acdf-0525faebafa8");
        }

        private String replaced(String by) {
            return path.replaceAll("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", by);
        }
    }
}
