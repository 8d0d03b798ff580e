package nl.keukentafel.bench.doodslaan;

/** What dies. */
enum Doelwit {
  APPLICATIE("application"),
  DATABASE("PostgreSQL, all processes"),
  BEIDE("both");

  private final String omschrijving;

  Doelwit(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  String omschrijving() {
    return omschrijving;
  }
}
