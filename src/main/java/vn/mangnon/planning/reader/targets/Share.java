package vn.mangnon.planning.reader.targets;

/** The words around a number that are its own: from left to edge before it, up to right behind it. */
record Share(int left, int edge, int right) {}
