package communique.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number an office gave in one year. */
@Entity
@Table(name = "number_sequence")
class NumberSequence {
    @Id
    @Column(name = "series")
    private String series;

    private int lastNumber;

    protected NumberSequence() {}

    NumberSequence(String series) {
        this.series = series;
    }

    int next() {
        return ++lastNumber;
    }
}
