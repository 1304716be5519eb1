#!/bin/sh
# Starts Orodha from this folder: without arguments the workbench, with arguments the command line. Settings and exercises are kept
# beside this file where that may be written.
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
product=$here/products/linux/orodha
if [ -z "$ORODHA_SETTINGS" ] && mkdir -p "$here/settings" 2>/dev/null && [ -w "$here/settings" ]; then
	ORODHA_SETTINGS=$here/settings
	export ORODHA_SETTINGS
fi
java=$product/jre/bin/java
if [ -e "$java" ] && [ ! -x "$java" ]; then
	chmod u+x "$product"/jre/bin/* "$product"/jre/lib/jspawnhelper 2>/dev/null
	[ -x "$java" ] || echo "Nothing on this disk may be run, so that the Java on it is not used. Copy the folder to your own disk and start it there. / Copiez le dossier sur votre disque. / Nakili folda kwenye diski yako." >&2
fi
exec sh "$product/orodha" "$@"
