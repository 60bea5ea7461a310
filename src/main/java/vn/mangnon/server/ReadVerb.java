package vn.mangnon.server;

import java.io.PrintStream;
import java.util.List;
import vn.mangnon.planning.reader.ReadCommand;

/** Reads plans from files and prints what was found; needs neither database nor network. */
final class ReadVerb implements CommandLine.Verb {
    private final PrintStream out;
    private final PrintStream err;

    ReadVerb(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public int run(List<String> arguments) {
        return new ReadCommand().run(arguments, out, err);
    }

    @Override
    public String help() {
        return "FILE… [--json | --text]: đọc văn bản kế hoạch / read plans from files";
    }
}
