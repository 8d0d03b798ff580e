package nl.keukentafel.inrichting.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.keukentafel.inrichting.Begrip;
import org.jspecify.annotations.Nullable;

/**
 * The kind of value a choice takes. Seven kinds carry every choice of every design, so that one
 * form field, one reader and one writer per kind are enough.
 *
 * <p>Written values are plain: {@code String}, {@code Integer}, {@code Boolean}, {@code List} and
 * {@code Map}; what they are stored in (JSON, jsonb) is not known here. {@link #lees} gives back
 * exactly what {@link #schrijf} was given.
 *
 * @param <T> what is chosen
 */
public sealed interface Vorm<T> {

  /** The value in plain form. */
  Object schrijf(T waarde);

  /**
   * The value of a plain form.
   *
   * @param pad where it stands, for the message
   * @throws OngeldigeWaarde when it is of another kind or outside the permitted values
   */
  T lees(@Nullable Object ruw, String pad);

  /** The value for a reader. */
  Tekstdeel toon(T waarde);

  /** One of a closed list. */
  record EenVan<E extends Enum<E> & Begrip>(Class<E> lijst) implements Vorm<E> {
    @Override
    public Object schrijf(E waarde) {
      return waarde.code();
    }

    @Override
    public E lees(@Nullable Object ruw, String pad) {
      E[] mogelijk = lijst.getEnumConstants();
      return Arrays.stream(mogelijk)
          .filter(waarde -> waarde.code().equals(ruw))
          .findFirst()
          .orElseThrow(() -> {
            List<Tekstdeel.Woord> codes =
                Arrays.stream(mogelijk).map(w -> new Tekstdeel.Woord(w.code())).toList();
            return fout(pad, "lijst", woord(ruw), new Tekstdeel.Opsomming(true, codes));
          });
    }

    @Override
    public Tekstdeel toon(E waarde) {
      return Bericht.van(waarde);
    }
  }

  /** Any number of a closed list, at most {@code hoogstens}; kept in the order of the list. */
  record MeerVan<E extends Enum<E> & Begrip>(Class<E> lijst, int hoogstens)
      implements Vorm<Set<E>> {
    @Override
    public Object schrijf(Set<E> waarden) {
      return waarden.stream().sorted().map(Begrip::code).toList();
    }

    @Override
    public Set<E> lees(@Nullable Object ruw, String pad) {
      List<?> codes = reeks(ruw, pad);
      EnumSet<E> gelezen = EnumSet.noneOf(lijst);
      for (int i = 0; i < codes.size(); i++) {
        String plek = pad + "[" + i + "]";
        if (!gelezen.add(new EenVan<>(lijst).lees(codes.get(i), plek))) {
          throw fout(plek, "dubbel", woord(codes.get(i)));
        }
      }
      if (gelezen.size() > hoogstens) {
        throw fout(pad, "teveel", woord(gelezen.size()), woord(hoogstens));
      }
      return Collections.unmodifiableSet(gelezen);
    }

    @Override
    public Tekstdeel toon(Set<E> waarden) {
      return Bericht.alle(waarden);
    }
  }

  /** A whole number within bounds. */
  record Getal(int minstens, int hoogstens) implements Vorm<Integer> {
    @Override
    public Object schrijf(Integer waarde) {
      return waarde;
    }

    @Override
    public Integer lees(@Nullable Object ruw, String pad) {
      if (ruw instanceof Integer getal && getal >= minstens && getal <= hoogstens) {
        return getal;
      }
      throw fout(pad, "getal", woord(ruw), woord(minstens), woord(hoogstens));
    }

    @Override
    public Tekstdeel toon(Integer waarde) {
      return woord(waarde);
    }
  }

  /** Yes or no. */
  record JaNee() implements Vorm<Boolean> {
    @Override
    public Object schrijf(Boolean waarde) {
      return waarde;
    }

    @Override
    public Boolean lees(@Nullable Object ruw, String pad) {
      if (ruw instanceof Boolean waarde) {
        return waarde;
      }
      throw fout(pad, "janee", woord(ruw));
    }

    @Override
    public Tekstdeel toon(Boolean waarde) {
      return Bericht.van(waarde ? "inrichting.ja" : "inrichting.nee");
    }
  }

  /** Words of the team's own, at most a hundred characters and never blank. */
  record Tekst() implements Vorm<String> {
    private static final int LANGST = 100;

    @Override
    public Object schrijf(String waarde) {
      return waarde;
    }

    @Override
    public String lees(@Nullable Object ruw, String pad) {
      if (ruw instanceof String tekst && !tekst.isBlank() && tekst.length() <= LANGST) {
        return tekst.strip();
      }
      throw fout(pad, "tekst", woord(ruw), woord(LANGST));
    }

    @Override
    public Tekstdeel toon(String waarde) {
      return woord(waarde);
    }
  }

  /** Several names of the team's own, such as disciplines; in the order given. */
  record Teksten() implements Vorm<List<String>> {
    @Override
    public Object schrijf(List<String> waarden) {
      return List.copyOf(waarden);
    }

    @Override
    public List<String> lees(@Nullable Object ruw, String pad) {
      List<?> ruweTeksten = reeks(ruw, pad);
      List<String> gelezen = new ArrayList<>();
      for (int i = 0; i < ruweTeksten.size(); i++) {
        gelezen.add(new Tekst().lees(ruweTeksten.get(i), pad + "[" + i + "]"));
      }
      return List.copyOf(gelezen);
    }

    @Override
    public Tekstdeel toon(List<String> waarden) {
      return new Tekstdeel.Opsomming(false, waarden.stream().map(Vorm::woord).toList());
    }
  }

  /** A value per entry of a closed list; entries may be left out. */
  record PerSleutel<K extends Enum<K> & Begrip, V>(Class<K> sleutels, Vorm<V> waarden)
      implements Vorm<Map<K, V>> {
    @Override
    public Object schrijf(Map<K, V> tabel) {
      Map<String, Object> geschreven = new LinkedHashMap<>();
      tabel.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(rij -> geschreven.put(rij.getKey().code(), waarden.schrijf(rij.getValue())));
      return geschreven;
    }

    @Override
    public Map<K, V> lees(@Nullable Object ruw, String pad) {
      if (!(ruw instanceof Map<?, ?> tabel)) {
        throw fout(pad, "tabel", woord(ruw));
      }
      EnumMap<K, V> gelezen = new EnumMap<>(sleutels);
      tabel.forEach((code, waarde) -> {
        String plek = pad + "." + code;
        gelezen.put(new EenVan<>(sleutels).lees(code, plek), waarden.lees(waarde, plek));
      });
      return Collections.unmodifiableMap(gelezen);
    }

    @Override
    public Tekstdeel toon(Map<K, V> tabel) {
      List<Bericht> rijen =
          tabel.entrySet().stream()
              .map(rij ->
                  Bericht.van(
                      "inrichting.rij", Bericht.van(rij.getKey()), waarden.toon(rij.getValue())))
              .toList();
      return new Tekstdeel.Opsomming(false, rijen);
    }
  }

  /** One of a closed list. */
  static <E extends Enum<E> & Begrip> Vorm<E> eenVan(Class<E> lijst) {
    return new EenVan<>(lijst);
  }

  /** Any number of a closed list. */
  static <E extends Enum<E> & Begrip> Vorm<Set<E>> meerVan(Class<E> lijst) {
    return new MeerVan<>(lijst, Integer.MAX_VALUE);
  }

  private static List<?> reeks(@Nullable Object ruw, String pad) {
    if (ruw instanceof List<?> reeks) {
      return reeks;
    }
    throw fout(pad, "reeks", woord(ruw));
  }

  private static Tekstdeel.Woord woord(@Nullable Object ruw) {
    return new Tekstdeel.Woord(String.valueOf(ruw));
  }

  private static OngeldigeWaarde fout(String pad, String soort, Tekstdeel... delen) {
    return new OngeldigeWaarde(pad, Bericht.van("inrichting.fout." + soort, delen));
  }
}
