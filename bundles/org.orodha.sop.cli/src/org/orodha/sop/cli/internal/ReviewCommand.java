// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.text.Labels;
import org.orodha.model.Procedure;
import org.orodha.model.Review;
import org.orodha.model.ReviewDecision;
import org.orodha.model.ReviewOutcome;
import org.orodha.sop.review.ReviewPoint;
import org.orodha.sop.review.Reviews;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens, shows, decides and closes a review of the procedures. */
@Command(name = "review")
final class ReviewCommand extends DecidingCommand {

	@Parameters(index = "0", paramLabel = "ACTION", descriptionKey = "review.action")
	private String action;

	@Parameters(index = "1", arity = "0..1", paramLabel = "POINT", descriptionKey = "review.what")
	private String what;

	@Option(names = "--outcome", paramLabel = "OUTCOME", descriptionKey = "review.outcome")
	private String outcome;

	@Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "review.reason")
	private String reason;

	ReviewCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		return switch (action) {
		case "open" -> begin();
		case "show" -> show();
		case "decide" -> decide();
		case "close" -> close();
		default -> throw usage(SopTexts.text("review.action.unknown", action));
		};
	}

	private int begin() throws CatalogueException, IOException {
		Catalogue catalogue = open();
		Reviews reviews = new Reviews(catalogue);
		Review review = reviews.open(what == null ? null : catalogue.require(Procedure.class, what), day());
		catalogue.save(terminal().progress());
		write(catalogue, review, reviews.points(review, day()));
		terminal().err().println(SopTexts.text("review.opened", review.getId(), review.getProcedures().size(), review.getSince()));
		return ExitCode.FINE;
	}

	private int show() throws CatalogueException, IOException {
		Catalogue catalogue = open();
		Review review = what == null ? review(catalogue) : catalogue.require(Review.class, what);
		List<ReviewPoint> points = new Reviews(catalogue).points(review, review.getClosed() == null ? day() : review.getClosed());
		write(catalogue, review, points);
		long open = points.stream().filter(point -> Reviews.decision(review, point).isEmpty()).count();
		terminal().err().println(review.getClosed() == null ? SopTexts.text("review.shown", review.getId(), points.size(), open)
				: SopTexts.text("review.shown.closed", review.getId(), review.getClosed()));
		return ExitCode.FINE;
	}

	private int decide() throws CatalogueException, IOException {
		ReviewOutcome wanted = literal(ReviewOutcome.class, outcome, "outcome.unknown");
		Catalogue catalogue = open();
		Reviews reviews = new Reviews(catalogue);
		Review review = review(catalogue);
		List<ReviewPoint> points = reviews.points(review, day());
		ReviewPoint point = points.stream().filter(each -> each.key().equals(what)).findFirst()
				.orElseThrow(() -> usage(SopTexts.text("point.unknown", what == null ? "" : what,
						points.stream().map(ReviewPoint::key).collect(Collectors.joining(", ")))));
		reviews.decide(review, point, wanted, reason, actor(null), day());
		catalogue.save(terminal().progress());
		write(catalogue, review, List.of(point));
		return ExitCode.FINE;
	}

	private int close() throws CatalogueException, IOException {
		Catalogue catalogue = open();
		Review review = what == null ? review(catalogue) : catalogue.require(Review.class, what);
		List<Procedure> opened = new Reviews(catalogue).close(review, actor(null), day());
		catalogue.save(terminal().progress());
		try (var results = results(List.of("procedure", "version", "version-of"))) {
			for (Procedure draft : opened) {
				Map<String, Object> values = new LinkedHashMap<>();
				values.put("procedure", draft.getId());
				values.put("version", draft.getVersion());
				values.put("version-of", draft.getVersionOf().getId());
				results.add(values);
			}
		}
		terminal().err().println(SopTexts.text("review.closed", review.getId(), opened.size()));
		return ExitCode.FINE;
	}

	private Review review(Catalogue catalogue) {
		return Reviews.open(catalogue).stream().findFirst().or(() -> new Reviews(catalogue).last())
				.orElseThrow(() -> usage(SopTexts.text("review.none")));
	}

	private void write(Catalogue catalogue, Review review, List<ReviewPoint> points) throws IOException {
		try (var results = results(List.of("point", "topic", "about", "name", "procedure", "text", "outcome", "reason"))) {
			for (ReviewPoint point : points) {
				Optional<ReviewDecision> decision = Reviews.decision(review, point);
				Map<String, Object> values = new LinkedHashMap<>();
				values.put("point", point.key());
				values.put("topic", point.topic().getLiteral());
				values.put("about", point.about().getId());
				values.put("name", Labels.of(point.about(), catalogue.readingLanguages()));
				values.put("procedure", point.procedure() == null ? null : point.procedure().getId());
				values.put("text", point.text());
				values.put("outcome", decision.map(made -> made.getOutcome().getLiteral()).orElse(null));
				values.put("reason", decision.map(ReviewDecision::getReason).orElse(null));
				results.add(values);
			}
		}
	}
}
