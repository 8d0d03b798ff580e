package nl.keukentafel.bench.browserdood;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import nl.keukentafel.bench.Benchfout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One tab of a browser over the DevTools protocol: commands, and their answers in order. */
final class Cdp implements AutoCloseable, WebSocket.Listener {
  private static final Duration GEDULD = Duration.ofSeconds(15);

  private final Map<Integer, CompletableFuture<JsonNode>> wachtend = new ConcurrentHashMap<>();
  private final AtomicInteger nummer = new AtomicInteger();
  private final StringBuilder deel = new StringBuilder();
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebSocket lijn;

  Cdp(URI adres) {
    lijn = client.newWebSocketBuilder().connectTimeout(GEDULD).buildAsync(adres, this).join();
  }

  /** Gives a command and waits for its answer; one that fails is an error. */
  JsonNode doe(String methode, Map<String, ?> waarden) throws InterruptedException {
    int id = nummer.incrementAndGet();
    CompletableFuture<JsonNode> antwoord = new CompletableFuture<>();
    wachtend.put(id, antwoord);
    String opdracht =
        JsonMapper.shared()
            .writeValueAsString(Map.of("id", id, "method", methode, "params", waarden));
    lijn.sendText(opdracht, true).join();
    try {
      JsonNode json = antwoord.get(GEDULD.toSeconds(), TimeUnit.SECONDS);
      if (json.has("error")) {
        throw new Benchfout(methode + ": " + json.path("error").path("message").asString(""));
      }
      return json.path("result");
    } catch (ExecutionException | TimeoutException fout) {
      throw new Benchfout("De browser antwoordt niet op " + methode, fout);
    } finally {
      wachtend.remove(id);
    }
  }

  /** The value of an expression in the page, as text. */
  String reken(String uitdrukking) throws InterruptedException {
    return doe("Runtime.evaluate", Map.of("expression", uitdrukking, "returnByValue", true))
        .path("result")
        .path("value")
        .asString("");
  }

  @Override
  public CompletionStage<?> onText(WebSocket socket, CharSequence stuk, boolean laatste) {
    deel.append(stuk);
    if (laatste) {
      JsonNode json = JsonMapper.shared().readTree(deel.toString());
      deel.setLength(0);
      CompletableFuture<JsonNode> wie = wachtend.get(json.path("id").asInt(0));
      if (wie != null) {
        wie.complete(json);
      }
    }
    socket.request(1);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void onError(WebSocket socket, Throwable fout) {
    wachtend.values().forEach(wie -> wie.completeExceptionally(fout));
  }

  @Override
  public void close() {
    lijn.abort();
    client.shutdownNow();
  }
}
