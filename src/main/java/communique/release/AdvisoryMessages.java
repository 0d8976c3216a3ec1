package communique.release;

import communique.copy.Event;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The events that a media advisory lists, as they were read out of its text. */
@MessageBundle("advisory")
public interface AdvisoryMessages {
    @Message("Events read in this text")
    String events();

    @Message("They follow the text: change it there.")
    String eventsLead();

    @Message("arrive by {hour}")
    String arrival(String hour);

    @Message("no hour given")
    String noHour();

    @Message("{#switch access.name}"
            + "{#case 'OPEN'}Open coverage"
            + "{#case 'CLOSED'}Closed to media"
            + "{#case 'PHOTO'}Photo opportunity"
            + "{#case 'POOLED'}Pool"
            + "{#case 'PRIVATE'}Private"
            + "{/switch}")
    String access(Event.Access access);
}
