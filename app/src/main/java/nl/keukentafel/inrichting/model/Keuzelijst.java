package nl.keukentafel.inrichting.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every choice a design can make, in the order of their numbers. */
public final class Keuzelijst {

  private static final List<Keuzepunt<?>> ALLE =
      Stream.of(
              Handelingsbereik.PUNTEN,
              Posities.PUNTEN,
              Bevoegdheden.PUNTEN,
              Toetreding.PUNTEN,
              Besluitvorming.PUNTEN,
              Informatie.PUNTEN,
              Prikkels.PUNTEN,
              Kader.PUNTEN)
          .<Keuzepunt<?>>flatMap(List::stream)
          .toList();

  private static final Map<String, Keuzepunt<?>> PER_CODE =
      ALLE.stream().collect(Collectors.toUnmodifiableMap(Keuzepunt::code, Function.identity()));

  private Keuzelijst() {}

  /** All choices. */
  public static List<Keuzepunt<?>> alle() {
    return ALLE;
  }

  /** The choices of one aspect. */
  public static List<Keuzepunt<?>> van(Aspect aspect) {
    return ALLE.stream().filter(punt -> punt.aspect() == aspect).toList();
  }

  /** The choice that is stored under this name. */
  public static Optional<Keuzepunt<?>> findByCode(String code) {
    return Optional.ofNullable(PER_CODE.get(code));
  }
}
