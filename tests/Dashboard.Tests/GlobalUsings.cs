global using KpiAnalytics.Dashboard.Figures;
global using KpiAnalytics.Dashboard.Selections;
global using KpiAnalytics.Dashboard.Tests.Fakes;
global using KpiAnalytics.Engine.Domain;
global using KpiAnalytics.Engine.Measures;
