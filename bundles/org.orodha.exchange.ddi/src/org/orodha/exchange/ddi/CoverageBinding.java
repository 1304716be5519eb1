// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.orodha.core.exchange.XmlElements;
import org.orodha.model.DataSource;
import org.w3c.dom.Element;

/** The time that a source covers: {@code timePrd}, or where there is none when the data were collected. */
final class CoverageBinding implements Binding<DataSource> {

	private static final String PERIOD = "stdyInfo/sumDscr/timePrd";
	private static final String COLLECTED = "stdyInfo/sumDscr/collDate";
	private static final Pattern DATE = Pattern.compile("(\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)(?:T.*)?");
	private static final Pattern RANGE = Pattern.compile("(\\d{4})\\s*[-\u2013/]\\s*(\\d{4})");

	private record Span(String start, String end) {
	}

	@Override
	public void read(Element codebook, DataSource source, Languages languages) {
		Span span = span(codebook);
		if (span.start() != null)
			source.setCoverageStart(span.start());
		if (span.end() != null)
			source.setCoverageEnd(span.end());
	}

	private static Span span(Element codebook) {
		Span span = span(XmlElements.at(codebook, PERIOD));
		return span.start() == null && span.end() == null ? span(XmlElements.at(codebook, COLLECTED)) : span;
	}

	/** From the earliest start to the latest end of several. */
	private static Span span(List<Element> periods) {
		List<String> starts = new ArrayList<>();
		List<String> ends = new ArrayList<>();
		for (Element period : periods) {
			Matcher range = RANGE.matcher(Elements.text(period));
			String event = period.getAttribute("event");
			String date = date(period);
			if (date == null && range.matches()) {
				starts.add(range.group(1));
				ends.add(range.group(2));
			} else if (date != null) {
				if (!event.equals("end"))
					starts.add(date);
				if (!event.equals("start"))
					ends.add(date);
			}
		}
		return new Span(starts.stream().min(String::compareTo).orElse(null), ends.stream().max(String::compareTo).orElse(null));
	}

	private static String date(Element period) {
		Matcher attribute = DATE.matcher(period.getAttribute("date").strip());
		Matcher text = DATE.matcher(Elements.text(period));
		return attribute.matches() ? attribute.group(1) : text.matches() ? text.group(1) : null;
	}

	@Override
	public void write(DataSource source, Element codebook, Languages languages) {
		Span wanted = new Span(source.getCoverageStart(), source.getCoverageEnd());
		if (wanted.equals(span(codebook)))
			return;
		XmlElements.at(codebook, PERIOD).forEach(XmlElements::remove);
		if (Objects.equals(wanted.start(), wanted.end()))
			add(codebook, "single", wanted.start());
		else {
			add(codebook, "start", wanted.start());
			add(codebook, "end", wanted.end());
		}
		if (!wanted.equals(span(codebook)))
			XmlElements.at(codebook, COLLECTED).forEach(XmlElements::remove);
	}

	private static void add(Element codebook, String event, String date) {
		if (date == null)
			return;
		Element period = Elements.add(Elements.require(codebook, "stdyInfo/sumDscr"), "timePrd");
		period.setAttribute("event", event);
		if (DATE.matcher(date).matches())
			period.setAttribute("date", date);
		period.setTextContent(date);
	}
}
