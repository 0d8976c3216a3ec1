package communique.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An entity whose changes the record keeps with its entries: which of its fields, never a secret and never a whole text. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Recorded {
    /** The kind of subject that entries name. */
    String as();

    /** The field that names one of them in entries; by default its identifier. */
    String by() default "id";

    /** The fields whose values before and after are kept. */
    String[] keeps();
}
