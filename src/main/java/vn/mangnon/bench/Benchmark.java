package vn.mangnon.bench;

/** One thing to measure. */
interface Benchmark {
    Result run(Pace pace, Workspace workspace) throws Exception;
}
