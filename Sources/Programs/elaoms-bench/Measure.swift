import Foundation

/// What one run of a block took, over many runs, in milliseconds.
struct Measure {
    /// Half of the runs took no longer.
    let p50: Double
    /// Nineteen of twenty runs took no longer.
    let p95: Double
    /// Processor time of a run, which other programs on the machine do not stretch as they do the clock's.
    let cpu: Double

    /// Runs a block so many times.
    init<Result>(of count: Int, _ block: () throws -> Result) rethrows {
        let clock = ContinuousClock()
        var runs: [Double] = []
        let cpuBefore = Self.processorMilliseconds()
        for _ in 0..<count {
            let start = clock.now
            _ = try block()
            runs.append(milliseconds(clock.now - start))
        }
        let cpu = (Self.processorMilliseconds() - cpuBefore) / Double(count)
        runs.sort()
        (p50, p95, self.cpu) = (rounded(runs[count / 2]), rounded(runs[count * 95 / 100]), rounded(cpu))
    }

    private static func processorMilliseconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }
}

/// A duration in milliseconds, with four decimals.
func milliseconds(_ duration: Duration) -> Double { rounded(duration / .milliseconds(1)) }

/// A figure with four decimals.
func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
