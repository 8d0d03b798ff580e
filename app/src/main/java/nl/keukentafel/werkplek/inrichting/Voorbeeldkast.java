package nl.keukentafel.werkplek.inrichting;

import java.util.List;
import java.util.Optional;
import nl.keukentafel.inrichting.json.MeegeleverdeInrichting;
import nl.keukentafel.inrichting.json.MeegeleverdeInrichtingen;
import nl.keukentafel.scherm.Teksten;
import org.springframework.stereotype.Component;

/** The designs that ship with the product, read once. */
@Component
class Voorbeeldkast {

  private final MeegeleverdeInrichtingen inrichtingen = new MeegeleverdeInrichtingen();

  List<MeegeleverdeInrichting> alle() {
    return inrichtingen.alle();
  }

  Optional<MeegeleverdeInrichting> find(String sleutel) {
    return inrichtingen.findBySleutel(sleutel);
  }

  /** What a design is called, in the language of the reader. */
  static String naam(MeegeleverdeInrichting inrichting) {
    return inrichting.naam().getOrDefault(Teksten.taal(), inrichting.sleutel());
  }
}
