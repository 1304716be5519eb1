// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.course;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.LanguageMap;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.workshop.internal.course.CourseElement;

/**
 * The texts of a course: beside {@code NAME.xml} stands {@code NAME.properties} with those in its first language, and
 * {@code NAME_fr.properties} and so on with the others, in UTF-8.
 *
 * @since 1.0
 */
public final class CourseTexts {

	private static final Messages MESSAGES = Messages.of(CourseTexts.class);

	private final List<String> languages;
	private final Map<String, Properties> texts;

	private CourseTexts(List<String> languages, Map<String, Properties> texts) {
		this.languages = languages;
		this.texts = texts;
	}

	static CourseTexts read(CourseFolder folder, String course, List<String> languages) throws ImportException {
		Map<String, Properties> texts = new LinkedHashMap<>();
		for (String language : languages) {
			String file = file(course, languages, language);
			Place place = Place.of(folder.name() + file);
			if (!folder.has(file))
				throw new ImportException(place, MESSAGES.text("texts.none", language), MESSAGES.text("texts.none.remedy", file));
			Properties properties = new Properties();
			try (Reader reader = new InputStreamReader(new ByteArrayInputStream(folder.read(file)), StandardCharsets.UTF_8)) {
				properties.load(reader);
			} catch (IOException | IllegalArgumentException broken) {
				throw new ImportException(place, MESSAGES.text("texts.broken", broken.getMessage()), MESSAGES.text("texts.broken.remedy"), broken);
			}
			texts.put(language, properties);
		}
		return new CourseTexts(List.copyOf(languages), texts);
	}

	static String file(String course, List<String> languages, String language) {
		String name = course.substring(0, course.lastIndexOf('.'));
		return name + (language.equals(languages.getFirst()) ? "" : "_" + language) + ".properties";
	}

	/** BCP 47 tags; the first is the language that the course was written in. */
	public List<String> languages() {
		return languages;
	}

	/** A text in the reader's language, or else in that of the course. */
	public String text(String key) {
		return all(key).in(readers());
	}

	private List<String> readers() {
		List<String> wanted = new ArrayList<>(Texts.readersLanguages());
		wanted.addAll(languages);
		return wanted;
	}

	/** A text in all languages that it is in. */
	public LanguageMap all(String key) {
		Map<String, String> map = new LinkedHashMap<>();
		texts.forEach((language, properties) -> {
			String text = properties.getProperty(key, "").strip();
			if (!text.isEmpty())
				map.put(language, text);
		});
		return new LanguageMap(map);
	}

	/** Makes sure that texts are there in all languages. @param element needs them, @param course the file that they stand beside */
	void require(CourseElement element, String course, String... keys) throws ImportException {
		for (String key : keys) {
			List<String> missing = missing(key);
			if (!missing.isEmpty())
				throw element.wrong("text", key, file(course, languages, missing.getFirst()));
		}
	}

	/** The languages that a text is missing in. */
	private List<String> missing(String key) {
		Map<String, String> there = all(key).texts();
		return languages.stream().filter(language -> !there.containsKey(language)).toList();
	}
}
