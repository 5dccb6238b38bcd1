// Each visit has a browser context of its own; two at a time keep both processors of a small machine busy.
[assembly: Parallelizable(ParallelScope.All)]
[assembly: LevelOfParallelism(2)]
