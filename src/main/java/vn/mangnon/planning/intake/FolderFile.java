package vn.mangnon.planning.intake;

/** A file as it was brought: its name, with the folders it lay in, and its bytes. */
record FolderFile(String name, byte[] bytes) {}
