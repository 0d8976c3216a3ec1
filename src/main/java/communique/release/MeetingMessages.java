package communique.release;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The form of a meeting's facts, and what is written from them. */
@MessageBundle("meeting")
public interface MeetingMessages {
    @Message("Compose a readout")
    String compose();

    @Message("Say what happened, in both languages; Communiqué writes the readout. Nothing is kept before you say so.")
    String composeLead();

    @Message("Facts of the meeting")
    String facts();

    @Message(
            "Change what happened and see what the text would be. The text that stands is replaced only when you say so.")
    String factsLead();

    @Message("The meeting")
    String basics();

    @Message("How they met")
    String mode();

    @Message("in person")
    String inPerson();

    @Message("on the margins of something")
    String margins();

    @Message("by telephone")
    String call();

    @Message("virtually")
    String virtual();

    @Message("Date of the meeting")
    String date();

    @Message("Left empty, today at the office")
    String dateHint();

    @Message("City in French")
    String cityFr();

    @Message("City in English")
    String cityEn();

    @Message("La Haye, Le Caire, Québec: with its own article, without preposition")
    String cityHint();

    @Message("Country")
    String country();

    @Message("not told")
    String nowhere();

    @Message("Or the place in words, in French")
    String placeFr();

    @Message("Or the place in words, in English")
    String placeEn();

    @Message("Kananaskis, en Alberta; used when no city and no country is given above")
    String placeHint();

    @Message("Occasion in French")
    String occasionFr();

    @Message("Occasion in English")
    String occasionEn();

    @Message("With its article: la réunion de la Coalition des volontaires")
    String occasionHint();

    @Message("Participants")
    String participants();

    @Message(
            "In the order in which they are named. Titles left empty are taken from the officials register, as they were that day.")
    String participantsHint();

    @Message("Participant {n}")
    String participantN(int n);

    @Message("Name")
    String name();

    @Message("Side")
    String role();

    @Message("our side")
    String host();

    @Message("the other side")
    String guest();

    @Message("Gender, for French agreement")
    String gender();

    @Message("not told")
    String unknown();

    @Message("feminine")
    String feminine();

    @Message("masculine")
    String masculine();

    @Message("Title in French")
    String titleFr();

    @Message("Title in English")
    String titleEn();

    @Message("Called later on")
    String familyName();

    @Message("Lee, von der Leyen; left empty, the last word of the name")
    String familyNameHint();

    @Message("Organisation in French")
    String organisationFr();

    @Message("Organisation in English")
    String organisationEn();

    @Message("With its article in French: l’OTAN, la Banque mondiale")
    String organisationHint();

    @Message("What the title belongs to, and how the person is called")
    String moreOf();

    @Message("What was spoken of")
    String topics();

    @Message(
            "A noun with its article after “discussed”; after the others also “that …”. The first figure stands where the text says \\{1}, else at its end.")
    String topicsHint();

    @Message("Subject {n}")
    String topicN(int n);

    @Message("Verb")
    String verb();

    @Message("discussed")
    String discussed();

    @Message("underlined")
    String underlined();

    @Message("reaffirmed")
    String reaffirmed();

    @Message("thanked")
    String thanked();

    @Message("announced")
    String announced();

    @Message("Who")
    String by();

    @Message("as usual for the verb")
    String byUsual();

    @Message("everybody")
    String byAll();

    @Message("our side")
    String byHost();

    @Message("the other side")
    String byGuest();

    @Message("Text in French")
    String textFr();

    @Message("Text in English")
    String textEn();

    @Message("Figures")
    String figures();

    @Message("Separated by semicolons: 892000000 CAD; 3.5 %")
    String figuresHint();

    @Message("What was agreed")
    String followUp();

    @Message("Begin with a verb: poursuivre les travaux, meet again in June")
    String followUpHint();

    @Message("Agreement {n}")
    String followUpN(int n);

    @Message("They agreed to remain in close contact")
    String stayInTouch();

    @Message("After the first mention, people are called")
    String later();

    @Message("as this house usually does")
    String laterUsual();

    @Message("by title: Prime Minister Carney")
    String laterTitle();

    @Message("Mr. or Ms.: Mr. Carney")
    String laterHonorific();

    @Message("Add a participant")
    String addParticipant();

    @Message("Add a subject")
    String addTopic();

    @Message("Add an agreement")
    String addFollowUp();

    @Message("Remove participant {n}")
    String removeN(int n);

    @Message("Remove subject {n}")
    String removeTopic(int n);

    @Message("Remove agreement {n}")
    String removeFollowUp(int n);

    @Message("See the text")
    String see();

    @Message("See the text again")
    String seeAgain();

    @Message("Keep as a draft")
    String keep();

    @Message("The text")
    String written();

    @Message("Not written: facts are missing in this language.")
    String notWritten();

    @Message("Stands now")
    String stands();

    @Message("Would stand")
    String would();

    @Message("The text is the same in this language.")
    String same();

    @Message("Replace the text")
    String replace();

    @Message(
            "Replace the place, the headline and the text in every language shown? The present text stays in its revision.")
    String replaceSure();

    @Message("Keep the facts, leave the text")
    String keepFacts();
}
