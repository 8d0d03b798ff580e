package nl.keukentafel.aanmelding.api;

import java.io.IOException;
import nl.keukentafel.aanmelding.Eindpunt;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the API, for everybody (NL GOV API Design Rules, publish-openapi). */
@RestController
class OpenApiController {

  private final byte[] beschrijving;

  OpenApiController() throws IOException {
    this.beschrijving = new ClassPathResource("api/openapi.json").getContentAsByteArray();
  }

  @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  @Eindpunt(openbaar = true, waaromNiet = "beschrijving zonder persoonsgegevens")
  ResponseEntity<byte[]> beschrijving() {
    return ResponseEntity.ok()
        .header("Access-Control-Allow-Origin", "*")
        .contentType(MediaType.APPLICATION_JSON)
        .body(beschrijving);
  }
}
