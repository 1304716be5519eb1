// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.cli.ExitCode;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Results;
import org.orodha.cli.ResultsCommand;
import org.orodha.cli.Terminal;
import org.orodha.workshop.results.Board;
import org.orodha.workshop.results.Board.StepState;
import org.orodha.workshop.results.BoardFile;
import org.orodha.workshop.results.ExerciseScore;
import org.orodha.workshop.results.Result;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what the participants of a course reached, and where the room is stuck. */
@Command(name = "board")
final class WorkshopBoardCommand extends ResultsCommand {

	@Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "workshop.board.files")
	private List<Path> sources;

	@Option(names = "--course", paramLabel = "ID", descriptionKey = "workshop.board.course")
	private String course;

	@Option(names = "--steps", descriptionKey = "workshop.board.steps")
	private boolean steps;

	@Option(names = "--into", paramLabel = "FILE", descriptionKey = "workshop.board.into")
	private Path into;

	WorkshopBoardCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws IOException {
		for (Path source : sources)
			if (!Files.exists(source))
				throw usage(WorkshopCommand.MESSAGES.text("board.file", source));
		Board board = Board.of(sources, course, terminal().progress());
		if (into != null)
			write(board);
		else if (steps)
			tellSteps(board);
		else
			tellParticipants(board);
		board.leftOut().forEach(fault -> terminal().err().println(MessageLines.of(fault)));
		terminal().err().println(WorkshopCommand.MESSAGES.text("board.done", board.results().size(), board.leftOut().size()));
		return board.leftOut().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
	}

	private void write(Board board) throws IOException {
		try {
			BoardFile.write(board, into);
		} catch (IllegalArgumentException ending) {
			throw usage(ending.getMessage());
		}
	}

	private void tellParticipants(Board board) throws IOException {
		try (Results results = results(List.of("participant", "agency", "points", "hints", "minutes", "present"))) {
			for (Result result : board.results()) {
				Map<String, Object> values = new LinkedHashMap<>();
				values.put("participant", result.participant());
				values.put("agency", result.agency());
				values.put("points", rounded(result.points()));
				values.put("hints", result.hints());
				values.put("minutes", result.minutes());
				values.put("present", board.present(result));
				values.put("exercises", result.exercises().stream().map(WorkshopBoardCommand::record).toList());
				results.add(values);
			}
		}
	}

	private static Map<String, Object> record(ExerciseScore score) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("exercise", score.exercise());
		values.put("points", rounded(score.points()));
		values.put("of", score.of());
		values.put("hints", score.hints());
		values.put("minutes", score.taken());
		values.put("done", score.next().isEmpty());
		return values;
	}

	private void tellSteps(Board board) throws IOException {
		try (Results results = results(List.of("exercise", "step", "begun", "done", "shown", "stuck", "hints"))) {
			for (StepState state : board.steps()) {
				Map<String, Object> values = new LinkedHashMap<>();
				values.put("exercise", state.exercise());
				values.put("step", state.step());
				values.put("title", board.title(state));
				values.put("begun", state.begun());
				values.put("done", state.done());
				values.put("shown", state.shown());
				values.put("stuck", state.stuck());
				values.put("hints", state.hints());
				results.add(values);
			}
		}
	}

	private static double rounded(double points) {
		return Math.round(points * 10) / 10.0;
	}
}
