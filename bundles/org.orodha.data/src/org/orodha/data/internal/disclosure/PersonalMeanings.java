// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.disclosure;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.orodha.core.text.PlainText;
import org.orodha.model.LocalizedText;
import org.orodha.model.Variable;
import org.orodha.tables.description.FileDescriptions;

/** Names of columns that say that their values identify persons, in English, French and Swahili. */
public final class PersonalMeanings {

	private static final Pattern NAMES = Pattern
			.compile("(full |first |last |given |family |middle |maiden |person |traveller "
			+ "|mother s |father s )?name|sur ?name|forename|nom|nom de famille|prenoms?|nom complet|jina( kamili| la kwanza)?|majina");
	private static final Pattern CONTACTS = Pattern.compile("(.* )?(tele)?phone( (number|no))?|(.* )?mobile( (number|no))?|msisdn"
			+ "|(.* )?e ?mail( address)?|courriel|adresse electronique|(numero de )?telephone|(namba ya )?simu|barua pepe");
	private static final Pattern NUMBERS = Pattern.compile("(.* )?(passport|document|travel document|identity card|id card|national id"
			+ "|alien card|permit holder|registration)( id)? (number|no|num|nr)|(national|alien|citizen|person|personal|individual) id"
			+ "|id (number|no)|(person|individual) identifier|nin|upi|(passport|passeport|pasipoti)"
			+ "|(numero|no|n) d(u|e|e la)? ?(passeport|carte d identite|document)|namba ya (pasipoti|kitambulisho|hati)");
	private static final Pattern BIRTH = Pattern.compile("(full )?(birth date|date of birth|birthday|dob)|date de naissance"
			+ "|tarehe ya kuzaliwa");
	private static final Pattern CONCEPTS = Pattern.compile("(.*\\.)?(person-identifier|person-name|birth-date|telephone|e-?mail)");

	private PersonalMeanings() {
	}

	/** Whether a column's name says it. */
	public static boolean isIdentifying(String name) {
		String plain = PlainText.words(name.replaceAll("([a-z])([A-Z])", "$1 $2"));
		return Stream.of(NAMES, CONTACTS, NUMBERS, BIRTH).anyMatch(pattern -> pattern.matcher(plain).matches());
	}

	/** Whether the column, the names or the concept of a variable say it. */
	public static boolean isIdentifying(Variable variable) {
		return isIdentifying(FileDescriptions.columnName(variable))
				|| variable.getName().stream().map(LocalizedText::getValue).anyMatch(PersonalMeanings::isIdentifying)
				|| variable.getConcept() != null && variable.getConcept().getId() != null
						&& CONCEPTS.matcher(variable.getConcept().getId()).matches();
	}
}
