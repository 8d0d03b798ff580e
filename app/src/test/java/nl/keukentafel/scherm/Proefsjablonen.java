package nl.keukentafel.scherm;

/** The templates of the product, without the product. */
public final class Proefsjablonen {

  private Proefsjablonen() {}

  public static Sjablonen maak() {
    return new Sjablonen(SchermConfiguratie.sjabloonmotor());
  }
}
