package communique.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Pages of offices. */
@MessageBundle("office")
public interface OfficeMessages {
    @Message("Offices")
    String offices();

    @Message("An office issues releases in its name, in its languages, at its hour.")
    String lead();

    @Message("New office")
    String newOffice();

    @Message("Code")
    String code();

    @Message("Lower-case letters, digits and hyphens; it cannot be changed later")
    String codeHint();

    @Message("Name")
    String name();

    @Message("Abbreviation")
    String abbreviation();

    @Message("Province (two letters)")
    String province();

    @Message("French comes first in bilingual messages when the office is in Quebec (QC), English elsewhere")
    String provinceHint();

    @Message("Time zone")
    String timeZone();

    @Message("For example America/Toronto")
    String timeZoneHint();

    @Message("Languages a release must have")
    String languages();

    @Message("Codes separated by commas: en, fr")
    String languagesHint();

    @Message("Source line (after SOURCE)")
    String source();

    @Message("Website")
    String website();

    @Message("Sender of mails")
    String sender();

    @Message("Sender’s name")
    String senderName();

    @Message("Sender’s e-mail")
    String senderEmail();

    @Message("Media contacts")
    String mediaContacts();

    @Message("Media contact {n}")
    String mediaContact(int n);

    @Message("Label")
    String label();

    @Message("E-mail")
    String email();

    @Message("Telephone")
    String phone();

    @Message("In English")
    String inEnglish();

    @Message("In French")
    String inFrench();

    @Message("Identity")
    String identity();
}
