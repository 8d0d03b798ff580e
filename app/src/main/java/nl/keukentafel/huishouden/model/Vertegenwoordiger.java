package nl.keukentafel.huishouden.model;

import nl.keukentafel.kern.PersoonId;

/** Who acts for another: a person, or an institution (a voogd may be one). */
public sealed interface Vertegenwoordiger {

  /** A person in the records of the gemeente. */
  record Persoon(PersoonId persoon) implements Vertegenwoordiger {}

  /** An institution, by name. */
  record Instelling(String naam) implements Vertegenwoordiger {
    /** Refuses an empty name. */
    public Instelling {
      if (naam.isBlank()) {
        throw new IllegalArgumentException("een instelling heeft een naam");
      }
    }
  }
}
