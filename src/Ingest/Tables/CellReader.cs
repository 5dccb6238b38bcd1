using KpiAnalytics.Ingest.Fields;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>Reads one field as its column says, and names what is wrong with it.</summary>
internal sealed class CellReader(IReadOnlySet<string>? services, List<Fault> faults)
{
    /// <summary>Labels of quarters met so far: each is told once a file.</summary>
    private readonly HashSet<string> _labels = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="column">The column.</param>
    /// <param name="raw">The field as written.</param>
    /// <param name="cell">Takes what is read.</param>
    public void Read(Column column, string raw, ref Cell cell)
    {
        cell.Clear();
        cell.Text = MissingValue.Normalise(raw);
        // What is no date, number or code is told so; as a text or an id it would do.
        if (column.Kind is ValueKind.Text or ValueKind.Id or ValueKind.Service && FailedFormula.Is(cell.Text))
        {
            faults.Add(FailedFormulaRule.Broken(column, raw));
            cell.Text = "";
            return;
        }

        if (cell.Text.Length > 0)
        {
            ReadValue(column, raw, ref cell);
        }

        if (cell.Text.Length == 0 && column.IsRequired)
        {
            faults.Add(RequiredValueRule.Broken(column, raw));
        }
    }

    private void ReadValue(Column column, string raw, ref Cell cell)
    {
        switch (column.Kind)
        {
            case ValueKind.Date:
                ReadDate(column, raw, ref cell);
                break;
            case ValueKind.QuarterStart:
                ReadQuarterStart(column, raw, ref cell);
                break;
            case ValueKind.YesNo:
                cell.YesNo = YesNoField.Read(cell.Text);
                Expect(cell.YesNo is not null, UnreadableYesNoRule.Broken, column, raw);
                break;
            case ValueKind.Number or ValueKind.Whole or ValueKind.Gravity:
                ReadNumber(column, raw, ref cell);
                break;
            case ValueKind.Code:
                ReadCode(column, raw, ref cell);
                break;
            case ValueKind.Service:
                Expect(services is null || services.Contains(cell.Text), UnknownServiceRule.Broken, column, raw);
                break;
            case ValueKind.Text or ValueKind.Id:
                break;
        }
    }

    // Lists are in upper case, and so are most files: what is in the list as it stands needs no other letters.
    private void ReadCode(Column column, string raw, ref Cell cell)
    {
        string? code = column.Codes!.Resolve(cell.Text);
        if (code is null)
        {
            cell.Text = cell.Text.ToUpperInvariant();
            code = column.Codes.Resolve(cell.Text);
        }

        cell.Code = code ?? "";
        Expect(cell.Code.Length > 0, UnknownCodeRule.Broken, column, raw);
    }

    private void ReadDate(Column column, string raw, ref Cell cell)
    {
        if (!DateField.TryRead(cell.Text, out cell.Date))
        {
            faults.Add(UnreadableDateRule.Broken(column, raw));
        }
        else if (cell.Date is null)
        {
            // A spelling of "no date" is an empty field.
            cell.Text = "";
        }
    }

    private void ReadQuarterStart(Column column, string raw, ref Cell cell)
    {
        if (FinancialQuarterField.Read(cell.Text) is not { } quarter)
        {
            ReadDate(column, raw, ref cell);
            return;
        }

        cell.Date = quarter.FirstDay;
        if (_labels.Add(cell.Text))
        {
            faults.Add(FinancialQuarterRule.Broken(column, raw, quarter));
        }
    }

    private void ReadNumber(Column column, string raw, ref Cell cell)
    {
        cell.Number = NumberField.Read(cell.Text);
        if (cell.Number is null)
        {
            faults.Add(UnreadableNumberRule.Broken(column, raw));
            return;
        }

        bool isWhole = NumberField.IsWhole(cell.Number.Value);
        if (column.Kind == ValueKind.Whole && !isWhole)
        {
            // Not left as a number: it may be larger than any count.
            faults.Add(WholeNumberRule.Broken(column, raw));
            cell.Number = null;
        }
        else if (column.Kind == ValueKind.Gravity && !(isWhole && cell.Number is >= 1 and <= 8))
        {
            faults.Add(GravityRangeRule.Broken(column, raw));
            cell.Number = null;
        }
    }

    private void Expect(bool holds, Func<Column, string, Fault> broken, Column column, string raw)
    {
        if (!holds)
        {
            faults.Add(broken(column, raw));
        }
    }
}
