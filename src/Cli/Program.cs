using KpiAnalytics.Cli;

return KpiProgram.Run(args, Terminal.OfThisProcess());
