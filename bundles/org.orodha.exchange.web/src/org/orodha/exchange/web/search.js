// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
"use strict";

/** Finds elements by the beginnings of words, in the files that lie beside this one. Texts are only ever written as texts. */
const orodhaSearch = (() => {
	const FOLDER = "../search/";
	const KEY = 2;
	const SHOWN = 50;
	const MORE = 4;
	const waiting = new Map();
	const loaded = new Map();

	/** Loads a file as a script, since pages opened from a folder may not fetch; one that is not there holds nothing. */
	function load(file) {
		if (!loaded.has(file))
			loaded.set(file, new Promise(resolve => {
				waiting.set(file, resolve);
				const script = document.createElement("script");
				script.src = FOLDER + file + ".js";
				script.onerror = () => resolve([]);
				document.head.append(script);
			}));
		return loaded.get(file);
	}

	/** A text as the index has it: lower case, without accents, one blank between words. */
	function plain(text) {
		return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
	}

	function key(word) {
		return [...word].slice(0, KEY).map(letter => letter.codePointAt(0) < 128 ? letter : "u" + letter.codePointAt(0).toString(16)).join("");
	}

	/** Where a word, or one that it begins, stands: the place, with how well it fits. */
	async function places(word) {
		const found = new Map();
		for (const [indexed, steps] of await load("w-" + key(word))) {
			if (!indexed.startsWith(word))
				continue;
			let at = 0;
			for (const step of steps) {
				at += step;
				const fit = (at % 2 ? MORE : 1) * (indexed === word ? 2 : 1);
				const place = at >> 1;
				found.set(place, Math.max(found.get(place) || 0, fit));
			}
		}
		return found;
	}

	/** The places where all words stand, the best first. */
	async function find(words) {
		const each = await Promise.all(words.map(places));
		const [first, ...others] = each.sort((one, other) => one.size - other.size);
		const found = [];
		for (const [place, fit] of first)
			if (others.every(other => other.has(place)))
				found.push([place, others.reduce((sum, other) => sum + other.get(place), fit)]);
		return found.sort((one, other) => other[1] - one[1] || one[0] - other[0]).map(([place]) => place);
	}

	async function show(text) {
		const told = document.getElementById("_told");
		const list = document.getElementById("_found");
		const words = plain(text).split(" ").filter(word => word);
		list.replaceChildren();
		if (!words.length) {
			told.textContent = "";
			return;
		}
		told.textContent = told.dataset.wait;
		const found = await find(words);
		const size = Number(list.dataset.block);
		const shown = found.slice(0, SHOWN);
		const items = await Promise.all(shown.map(async place => item((await load("names-" + Math.floor(place / size)))[place % size], list)));
		list.replaceChildren(...items);
		const count = found.length.toLocaleString(document.documentElement.lang);
		const key = !found.length ? "none" : found.length === 1 ? "one" : found.length > SHOWN ? "first" : "many";
		told.textContent = told.dataset[key].replace("[count]", count).replace("[shown]", SHOWN);
	}

	function item(entry, list) {
		const link = document.createElement("a");
		link.href = entry[0];
		link.textContent = entry[Number(list.dataset.names)];
		const kind = document.createElement("span");
		kind.className = "soft";
		kind.textContent = list.dataset.kinds.split("|")[entry[1]];
		const line = document.createElement("li");
		line.append(link, " ", kind);
		return line;
	}

	function deliver(file, data) {
		waiting.get(file)(data);
	}

	const typed = document.getElementById("_typed");
	let last = 0;
	function search() {
		const turn = ++last;
		setTimeout(() => turn === last && show(typed.value), 150);
	}
	typed.value = new URLSearchParams(location.search).get("q") || "";
	typed.addEventListener("input", search);
	show(typed.value);

	return {
		words: (key, data) => deliver("w-" + key, data),
		names: (number, data) => deliver("names-" + number, data)
	};
})();
