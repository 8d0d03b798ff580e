package nl.keukentafel.inrichting.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Two people went on from the same version. What only one of them changed is taken from that one;
 * where both changed a choice differently, somebody has to say which one it will be.
 *
 * @param samen the choices together; on a clash provisionally as I made them
 * @param overgenomen what the other changed and I did not: from mine to theirs
 * @param botsingen where we differ: {@code was} is mine, {@code wordt} is theirs
 */
public record Samenvoeging(Keuzes samen, List<Verschil> overgenomen, List<Verschil> botsingen) {

  /** Keeps its own copies. */
  public Samenvoeging {
    overgenomen = List.copyOf(overgenomen);
    botsingen = List.copyOf(botsingen);
  }

  /** Puts mine and theirs together, both made from {@code basis}. */
  public static Samenvoeging van(Keuzes basis, Keuzes mijn, Keuzes ander) {
    Keuzes samen = mijn;
    List<Verschil> overgenomen = new ArrayList<>();
    List<Verschil> botsingen = new ArrayList<>();
    for (Verschil verschil : mijn.verschilMet(ander)) {
      Keuzepunt<?> punt = verschil.punt();
      if (!Verschil.tussen(basis.keuze(punt), mijn.keuze(punt))) {
        samen = samen.neemOver(punt, ander);
        overgenomen.add(verschil);
      } else if (Verschil.tussen(basis.keuze(punt), ander.keuze(punt))) {
        botsingen.add(verschil);
      }
    }
    return new Samenvoeging(samen, overgenomen, botsingen);
  }
}
