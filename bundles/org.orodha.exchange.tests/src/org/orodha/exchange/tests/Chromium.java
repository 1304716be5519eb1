// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The browser of that name without a window, with one page, told what to do by its own protocol for developers. */
final class Chromium implements AutoCloseable {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/.*");
	private static final int PATIENCE = 60;

	private final Process process;
	private final WebSocket socket;
	private final AtomicInteger number = new AtomicInteger();
	private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
	private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

	/** The browser's program, where it is installed. */
	static Optional<Path> program() {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator)).flatMap(folder -> Stream.of("chromium", "chromium-browser").map(Path.of(folder)::resolve))
				.filter(Files::isExecutable).findFirst();
	}

	/** @param profile a folder for what the browser keeps */
	Chromium(Path program, Path profile) throws IOException, InterruptedException {
		process = new ProcessBuilder(program.toString(), "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
				"--user-data-dir=" + profile, "--remote-debugging-port=0", "about:blank").redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		HttpClient client = HttpClient.newHttpClient();
		HttpRequest page = HttpRequest.newBuilder(URI.create("http://" + listening() + "/json/new?about:blank")).PUT(HttpRequest.BodyPublishers.noBody()).build();
		String address = JSON.readTree(client.send(page, BodyHandlers.ofString()).body()).get("webSocketDebuggerUrl").asText();
		socket = client.newWebSocketBuilder().buildAsync(URI.create(address), new Listener()).join();
		call("Page.enable", Map.of());
	}

	private String listening() throws IOException {
		BufferedReader errors = process.errorReader();
		for (String line = errors.readLine(); line != null; line = errors.readLine()) {
			Matcher told = LISTENING.matcher(line);
			if (told.matches()) {
				Thread.ofVirtual().start(() -> drain(errors));
				return told.group(1);
			}
		}
		throw new IOException("the browser did not start");
	}

	/** Reads on so that the browser never waits for a reader. */
	private static void drain(Reader errors) {
		try {
			errors.transferTo(Writer.nullWriter());
		} catch (IOException theBrowserEnded) {
			// There is nothing left to read.
		}
	}

	private final class Listener implements WebSocket.Listener {

		private final StringBuilder message = new StringBuilder();

		@Override
		public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
			message.append(data);
			if (last) {
				take(message.toString());
				message.setLength(0);
			}
			from.request(1);
			return null;
		}

		private void take(String text) {
			try {
				JsonNode told = JSON.readTree(text);
				if (told.has("id"))
					answers.remove(told.get("id").asInt()).complete(told);
				else if (told.path("method").asText().equals("Page.loadEventFired"))
					loaded.complete(null);
			} catch (IOException notJson) {
				throw new IllegalStateException(notJson);
			}
		}
	}

	private JsonNode call(String method, Map<String, ?> values) {
		int id = number.incrementAndGet();
		CompletableFuture<JsonNode> answer = new CompletableFuture<>();
		answers.put(id, answer);
		ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
		message.set("params", JSON.valueToTree(values));
		socket.sendText(message.toString(), true);
		return await(answer).path("result");
	}

	private static <T> T await(CompletableFuture<T> future) {
		try {
			return future.get(PATIENCE, TimeUnit.SECONDS);
		} catch (ExecutionException | TimeoutException failure) {
			throw new IllegalStateException(failure);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}

	/** Gives the page the size of a screen. */
	void size(int width, int height) {
		call("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
	}

	void dark(boolean dark) {
		call("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
	}

	/** Opens a page and waits until all that it loads at first is there. */
	void open(URI address) {
		loaded = new CompletableFuture<>();
		call("Page.navigate", Map.of("url", address.toString()));
		await(loaded);
	}

	/** What an expression of JavaScript comes to, a promise's outcome among it. */
	JsonNode value(String expression) {
		JsonNode answer = call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
		if (answer.has("exceptionDetails"))
			throw new IllegalStateException(answer.get("exceptionDetails").toString());
		return answer.path("result").path("value");
	}

	byte[] picture() throws IOException {
		return call("Page.captureScreenshot", Map.of("format", "png")).get("data").binaryValue();
	}

	@Override
	public void close() {
		socket.abort();
		process.descendants().forEach(ProcessHandle::destroy);
		process.destroy();
		process.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
	}
}
