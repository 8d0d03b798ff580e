package nl.keukentafel.aanmelding.api;

import static nl.keukentafel.scherm.Teksten.tekst;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * What goes wrong in the API, as problem+json (RFC 9457; NL GOV API Design Rules,
 * error-handling/problem-details).
 */
public final class Probleem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String sleutel;
  private final transient List<Veldfout> fouten;
  private final transient Object[] argumenten;
  private final transient HttpHeaders koppen = new HttpHeaders();

  /**
   * A field that is not right.
   *
   * @param veld property of the body, or name of the header or query parameter
   * @param melding what is wrong and what to do, without what was sent
   */
  public record Veldfout(String veld, String melding) {}

  private Probleem(HttpStatus status, String sleutel, List<Veldfout> fouten, Object... argumenten) {
    super(sleutel, null, false, false);
    this.status = status;
    this.sleutel = sleutel;
    this.fouten = List.copyOf(fouten);
    this.argumenten = argumenten.clone();
  }

  /** A problem with the text of this key. */
  public static Probleem van(HttpStatus status, String sleutel) {
    return new Probleem(status, "aanmelding.api." + sleutel, List.of());
  }

  /** A problem with a text of the room itself. */
  public static Probleem uitKamer(HttpStatus status, String sleutel, Object... argumenten) {
    return new Probleem(status, sleutel, List.of(), argumenten);
  }

  /** Invalid input is 400 and names all fields at once (error-handling/invalid-input). */
  public static Probleem ongeldig(List<Veldfout> fouten) {
    return new Probleem(HttpStatus.BAD_REQUEST, "aanmelding.api.ongeldig", fouten);
  }

  /** The same problem with a header. */
  public Probleem met(String kop, String waarde) {
    koppen.set(kop, waarde);
    return this;
  }

  ResponseEntity<ProblemDetail> antwoord(String pad) {
    ProblemDetail probleem = ProblemDetail.forStatus(status);
    probleem.setDetail(tekst(sleutel, argumenten));
    probleem.setInstance(URI.create(pad));
    if (!fouten.isEmpty()) {
      probleem.setProperty("errors", fouten);
    }
    return ResponseEntity.status(status)
        .headers(koppen)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(probleem);
  }
}
