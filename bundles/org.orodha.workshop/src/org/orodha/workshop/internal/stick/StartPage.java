// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.internal.stick;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.orodha.core.text.Messages;
import org.orodha.core.text.Page;
import org.orodha.core.text.PreferredLanguage;
import org.orodha.core.text.ResourceText;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.Exercise;
import org.orodha.workshop.handouts.HandOut;
import org.orodha.workshop.handouts.HandOut.Holder;
import org.orodha.workshop.stick.Platform;
import org.orodha.workshop.stick.StickReport.Part;

/** The page of a stick that says what to do, in all languages of Orodha, one below the other. */
final class StartPage {

	private static final Messages MESSAGES = Messages.of(StartPage.class);

	private final Course course;
	private final List<Part> parts;
	private final Path stick;
	private final Page page = new Page();

	/** @param stick has everything else already */
	StartPage(Course course, List<Part> parts, Path stick) {
		this.course = course;
		this.parts = parts;
		this.stick = stick;
	}

	String text() {
		page.body(PreferredLanguage.SPOKEN.getFirst(), said("name", PreferredLanguage.SPOKEN.getFirst()) + " – Orodha", ResourceText.of(StartPage.class, "start.css"));
		page.open("nav");
		for (String language : PreferredLanguage.SPOKEN)
			page.span("a", name(language), "href", "#" + language, "lang", language).text(" ");
		page.close();
		for (String language : PreferredLanguage.SPOKEN)
			new Section(language).write();
		return page.close().close().end();
	}

	private static String name(String language) {
		Locale locale = Locale.forLanguageTag(language);
		String name = locale.getDisplayLanguage(locale);
		return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
	}

	private String said(String key, String language) {
		return course.texts().all(key).in(List.of(language, course.texts().languages().getFirst()));
	}

	/** The page in one language. */
	private final class Section {

		private final String language;
		private final Messages messages;

		Section(String language) {
			this.language = language;
			messages = MESSAGES.in(Locale.forLanguageTag(language));
		}

		private String say(String key, Object... values) {
			return messages.text(key, values);
		}

		void write() {
			page.open("section", "id", language, "lang", language);
			page.element("h1", said("name", language)).element("p", said("description", language));
			start();
			first();
			papers();
			page.element("h2", say("page.trouble")).open("ul");
			for (String key : List.of("doctor", "slow", "java", "linux"))
				page.element("li", say("page.trouble." + key));
			page.close();
			page.element("h2", say("page.whole")).element("p", say("page.whole.text"));
			page.open("ul");
			for (Part part : parts)
				page.open("li").text(part.platform().label() + ": ").span("code", check(part.platform())).close();
			page.close();
			page.element("p", say("page.licences"), "class", "soft").close();
		}

		private String check(Platform platform) {
			return switch (platform) {
			case WINDOWS -> "certutil -hashfile START.html SHA256";
			case LINUX -> "sha256sum -c --quiet " + Checksums.FILE;
			case MACOS -> "shasum -a 256 -c " + Checksums.FILE;
			};
		}

		private void start() {
			page.element("h2", say("page.start")).element("p", say("page.copy"));
			page.open("table").open("tbody");
			for (Part part : parts) {
				page.open("tr").element("th", part.platform().label(), "scope", "row").open("td");
				page.element("p", say("page.start." + part.platform().id(), part.platform().start()));
				page.element("p", say(part.runtime() ? "page.java.inside" : "page.java.none"), "class", part.runtime() ? "soft" : "notice");
				page.close().close();
			}
			page.close().close();
			for (Platform platform : Platform.values())
				if (parts.stream().noneMatch(part -> part.platform() == platform))
					page.element("p", say("page.absent", platform.label()), "class", "soft");
		}

		private void first() {
			Exercise exercise = course.exercises().getFirst();
			String title = said(exercise.id() + ".name", language);
			page.element("h2", say("page.first", title)).open("ol");
			for (String key : List.of("open", "choose", "do", "hint"))
				page.element("li", say("page.first." + key, title));
			page.close();
			page.element("p", say("page.first.command"));
			page.element("pre", start(parts.getFirst().platform()) + " workshop start " + course.id() + "/" + exercise.id() + " --into first\n"
					+ start(parts.getFirst().platform()) + " workshop check --catalogue first");
		}

		private String start(Platform platform) {
			return platform == Platform.WINDOWS ? platform.start() : "sh " + platform.start();
		}

		private void papers() {
			String spoken = course.texts().languages().contains(language) ? language : course.texts().languages().getFirst();
			page.element("h2", say("page.papers"));
			papers(folder(spoken, Holder.PARTICIPANTS), Holder.PARTICIPANTS);
			String secret = folder(spoken, Holder.TRAINER);
			if (Files.exists(stick.resolve(secret))) {
				page.element("h3", say("page.trainer")).element("p", say("page.trainer.text", "handouts"), "class", "notice");
				papers(secret, Holder.TRAINER);
			}
		}

		private String folder(String spoken, Holder holder) {
			return "handouts/" + spoken + "/" + holder.folder() + "/";
		}

		private void papers(String folder, Holder holder) {
			page.element("p", say("page.papers.folder", folder));
			page.open("ul");
			for (HandOut paper : HandOut.values()) {
				String file = folder + paper.file() + ".pdf";
				if (paper.holder() == holder && Files.exists(stick.resolve(file)))
					page.open("li").span("a", paper.label(Locale.forLanguageTag(language)), "href", file).close();
			}
			page.close();
		}
	}
}
