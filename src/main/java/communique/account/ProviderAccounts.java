package communique.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps which accounts at identity providers are whose. */
@ApplicationScoped
class ProviderAccounts implements PanacheRepositoryBase<ProviderAccount, UUID> {
    Optional<ProviderAccount> of(String issuer, String subject) {
        return find("from ProviderAccount p join fetch p.user where p.issuer = ?1 and p.subject = ?2", issuer, subject)
                .firstResultOptional();
    }

    List<String> issuersOf(User user) {
        return find("select distinct p.issuer from ProviderAccount p where p.user = ?1 order by p.issuer", user)
                .project(String.class)
                .list();
    }

    void drop(User user) {
        delete("user", user);
    }
}
