// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.orodha.core.text.PlainText;

/** How texts are taken apart: letters and digits make a word, without case and accents; in English and French also its stem. */
final class Words {

	/** The languages whose stems are known. */
	static final List<String> STEMMED = List.of("en", "fr");

	/** What is longer is no word but a fingerprint. */
	static final int LONGEST = 40;

	private static final Analyzer PLAIN = analyzer(UnaryOperator.identity());
	private static final Analyzer ENGLISH = analyzer(KStemFilter::new);
	private static final Analyzer FRENCH = analyzer(FrenchLightStemFilter::new);
	private static final Set<String> LITTLE = Stream.of(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET, FrenchAnalyzer.getDefaultStopSet())
			.flatMap(CharArraySet::stream).map(word -> PlainText.of(new String((char[]) word))).collect(Collectors.toUnmodifiableSet());

	/** A word of a text: without case and accents, and where it stands. */
	record Word(String text, int start, int end) {
	}

	private Words() {
	}

	private static Analyzer analyzer(UnaryOperator<TokenStream> stems) {
		return new Analyzer() {

			@Override
			protected TokenStreamComponents createComponents(String field) {
				Tokenizer source = CharTokenizer.fromTokenCharPredicate(Words::isOfAWord);
				return new TokenStreamComponents(source, stems.apply(new ASCIIFoldingFilter(new LowerCaseFilter(source))));
			}

			@Override
			public int getPositionIncrementGap(String field) {
				return 100;
			}
		};
	}

	private static boolean isOfAWord(int character) {
		return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
	}

	/** The analyzer of the index, which chooses by the field. */
	static Analyzer ofFields() {
		return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {

			@Override
			protected Analyzer getWrappedAnalyzer(String field) {
				return field.startsWith(Fields.STEMS) ? stems(field.substring(Fields.STEMS.length())) : PLAIN;
			}
		};
	}

	private static Analyzer stems(String language) {
		return language.equals("fr") ? FRENCH : ENGLISH;
	}

	/** The language of which a text's stems are taken: {@code fr} for {@code fr-CD}; empty where none are known. */
	static String stemmed(String language) {
		String main = main(language);
		return STEMMED.contains(main) ? main : "";
	}

	/** A language without its variety. */
	static String main(String language) {
		return language.split("-")[0].toLowerCase(Locale.ROOT);
	}

	/** The words of a text. */
	static List<Word> of(String text) {
		return words(PLAIN, text);
	}

	/** The stems of the same words in a language whose stems are known. */
	static List<Word> stems(String text, String language) {
		return words(stems(language), text);
	}

	/** Whether a word says nothing alone: {@code the}, {@code de}, a single letter. */
	static boolean isLittle(String word) {
		return word.length() < 2 || LITTLE.contains(word) || word.equals("qu");
	}

	private static List<Word> words(Analyzer analyzer, String text) {
		List<Word> words = new ArrayList<>();
		try (TokenStream tokens = analyzer.tokenStream("", new StringReader(text))) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
			tokens.reset();
			while (tokens.incrementToken())
				words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
			tokens.end();
		} catch (IOException ofAString) {
			throw new UncheckedIOException(ofAString);
		}
		return words;
	}
}
