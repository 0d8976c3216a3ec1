package communique.contact;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Pages of journalists, outlets and lists. */
@MessageBundle("contact")
public interface ContactMessages {
    @Message("Journalists")
    String journalists();

    @Message("New journalist")
    String newJournalist();

    @Message("Name, outlet, address")
    String search();

    @Message("Language")
    String language();

    @Message("Languages")
    String languages();

    @Message("Codes separated by commas: fr, en")
    String languagesHint();

    @Message("List")
    String list();

    @Message("Lists")
    String lists();

    @Message("Name")
    String name();

    @Message("Outlet")
    String outlet();

    @Message("Outlets")
    String outlets();

    @Message("E-mail")
    String email();

    @Message("E-mail addresses")
    String emails();

    @Message("Telephones")
    String phones();

    @Message("Several are separated by commas")
    String commas();

    @Message("Nobody found. Change the search, or add somebody.")
    String noJournalists();

    @Message("Do not contact")
    String doNotContact();

    @Message("Asked not to be contacted: receives nothing")
    String doNotContactHint();

    @Message("Press gallery")
    String pressGallery();

    @Message("Member of the press gallery")
    String pressGalleryHint();

    @Message("Identity")
    String identity();

    @Message("Given name")
    String givenName();

    @Message("Family name")
    String familyName();

    @Message("Beats")
    String beats();

    @Message("Regions")
    String regions();

    @Message("Why we may write")
    String basis();

    @Message("Basis")
    String basisKind();

    @Message("Note")
    String basisNote();

    @Message("Date")
    String basisDate();

    @Message("Asked for it")
    String basisRequested();

    @Message("Address conspicuously published")
    String basisPublished();

    @Message("Accreditation")
    String basisAccreditation();

    @Message("Other")
    String basisOther();

    @Message("Positions")
    String positions();

    @Message("Title")
    String title();

    @Message("From")
    String since();

    @Message("To")
    String until();

    @Message("current")
    String current();

    @Message("past")
    String past();

    @Message("today")
    String today();

    @Message(
            "Clear every field of a position to drop it. News goes to the first address of the first current position.")
    String positionHint();

    @Message("Add to a list")
    String addToList();

    @Message("Add")
    String add();

    @Message("Take off")
    String take();

    @Message("On no list.")
    String onNoList();

    @Message("Send again to this address")
    String lift();

    @Message("How do we know that they want it?")
    String liftWhy();

    @Message("History")
    String history();

    @Message("Remove this person")
    String remove();

    @Message("Remove this person and every position for good?")
    String removeSure();

    @Message("Edit")
    String edit();

    @Message("none")
    String none();

    @Message("New outlet")
    String newOutlet();

    @Message("Kind")
    String kind();

    @Message("City")
    String city();

    @Message("Region")
    String region();

    @Message("No outlet found.")
    String noOutlets();

    @Message("New list")
    String newList();

    @Message("Code")
    String code();

    @Message("Lower-case letters, digits and hyphens; it cannot be changed later")
    String codeHint();

    @Message("Members")
    String members();

    @Message("Nobody is on this list yet.")
    String noMembers();

    @Message("No list exists yet.")
    String noLists();

    @Message("Find somebody to add")
    String findMembers();

    @Message("Find")
    String find();

    @Message("Nobody found.")
    String notFound();

    @Message("Names of the list")
    String rename();

    @Message("Remove this list")
    String removeList();

    @Message("Remove this list?")
    String removeListSure();

    @Message("Position {n}")
    String position(int n);

    @Message(
            "{#switch kind.name}{#case 'WIRE'}Wire{#case 'DAILY'}Daily{#case 'TV'}Television{#case 'RADIO'}Radio{#case 'ONLINE'}Online{#case 'FREELANCE'}Freelance{#case 'OTHER'}Other{/switch}")
    String kindName(OutletKind kind);
}
