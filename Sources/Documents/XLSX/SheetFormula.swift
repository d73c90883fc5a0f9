import Foundation

/// A live formula, checked: it is written only when it gives the printed figure.
struct SheetFormula {
    /// Sheet row of the first body row, from 0.
    private let firstRow: Int
    private let values: [[Int: Decimal]]

    /// - Parameters:
    ///   - cells: the body of a table.
    ///   - numbers: what of it stands in the sheet as numbers; only those can be calculated with.
    init(cells: [[PlacedCell]], numbers: [[Result<SheetNumber, SheetNumber.Refusal>?]], firstRow: Int) {
        self.firstRow = firstRow
        guard cells.contains(where: { $0.contains { $0.cell.formula != nil } }) else {
            values = []
            return
        }
        values = zip(cells, numbers).map { cells, numbers in
            var row: [Int: Decimal] = [:]
            for (placed, number) in zip(cells, numbers) {
                if case .success = number { row[placed.column] = placed.cell.value?.exact }
            }
            return row
        }
    }

    /// Excel's text of the formula in a cell; nil when it has none that holds.
    func text(for placed: PlacedCell) -> String? {
        guard let formula = placed.cell.formula, let value = placed.cell.value,
            let result = result(of: formula, at: placed),
            rounded(result, value.places) == rounded(value.exact, value.places)
        else { return nil }
        return write(formula, at: placed, places: value.places)
    }

    private func result(of formula: CellFormula, at placed: PlacedCell) -> Decimal? {
        switch formula {
        case .sum(let rows):
            // A row that would add itself up is a circle; text counts as nothing, as in Excel.
            guard !rows.isEmpty, rows.allSatisfy({ values.indices.contains($0) && $0 != placed.row }) else {
                return nil
            }
            return rows.compactMap { values[$0][placed.column] }.reduce(0, +)
        case .ratio(let numerator, let denominator, let scale):
            guard let above = operand(numerator, placed), let below = operand(denominator, placed), below != 0
            else { return nil }
            return above * Decimal(scale) / below
        case .difference(let from, let minus):
            guard let first = operand(from, placed), let second = operand(minus, placed) else { return nil }
            return first - second
        }
    }

    private func operand(_ column: Int, _ placed: PlacedCell) -> Decimal? {
        column == placed.column ? nil : values[placed.row][column]
    }

    private func write(_ formula: CellFormula, at placed: PlacedCell, places: Int) -> String {
        func name(_ column: Int) -> String { cellName(row: firstRow + placed.row, column: column) }
        switch formula {
        case .sum(let rows):
            let ranges = runs(rows).map { run in
                let first = cellName(row: firstRow + run.lowerBound, column: placed.column)
                return run.count == 1
                    ? first : first + ":" + cellName(row: firstRow + run.upperBound, column: placed.column)
            }
            return "=SUM(\(ranges.joined(separator: ",")))"
        case .ratio(let numerator, let denominator, let scale):
            // Rounded as printed, so that what is calculated from this cell starts from the printed figure.
            return "=ROUND(\(name(numerator))/\(name(denominator))*\(scale),\(places))"
        case .difference(let from, let minus):
            return "=\(name(from))-\(name(minus))"
        }
    }

    private func runs(_ rows: [Int]) -> [ClosedRange<Int>] {
        var result: [ClosedRange<Int>] = []
        for row in rows.sorted() {
            if let last = result.last, last.upperBound + 1 == row {
                result[result.count - 1] = last.lowerBound...row
            } else {
                result.append(row...row)
            }
        }
        return result
    }

    /// Half away from zero, as Excel and the reports round.
    private func rounded(_ decimal: Decimal, _ places: Int) -> Decimal {
        var source = decimal
        var result = Decimal()
        NSDecimalRound(&result, &source, places, .plain)
        return result
    }
}

/// `B7` for row 6, column 1.
func cellName(row: Int, column: Int) -> String { columnName(column) + String(row + 1) }

/// `A` to `Z`, `AA`, ...
func columnName(_ column: Int) -> String {
    var rest = column
    var name = ""
    repeat {
        name = String(UnicodeScalar(UInt8(65 + rest % 26))) + name
        rest = rest / 26 - 1
    } while rest >= 0
    return name
}

/// A reference to a place in another sheet: `'3.1 capaian'!A1`.
func sheetReference(_ sheet: String, _ place: String) -> String {
    "'" + sheet.replacingOccurrences(of: "'", with: "''") + "'!" + place
}
