import Foundation
import FoundationXML

/// What a page holds, read back with an XML parser: fails when the page is not well-formed.
struct MarkupReader {
    let names: [String]
    let identifiers: [String]
    let targets: [String]
    let attributes: [[String: String]]
    let text: String
    let isWellFormed: Bool
    let error: String

    init(_ bytes: [UInt8]) {
        let parser = XMLParser(data: Data(bytes))
        let collector = Collector()
        parser.delegate = collector
        isWellFormed = parser.parse()
        error = "\(parser.parserError.map(String.init(describing:)) ?? "") baris \(parser.lineNumber)"
        names = collector.names
        attributes = collector.attributes
        identifiers = collector.attributes.compactMap { $0["id"] }
        targets = collector.attributes.compactMap { $0["href"] }.filter { $0.hasPrefix("#") }.map {
            String($0.dropFirst())
        }
        text = collector.text
    }

    private final class Collector: NSObject, XMLParserDelegate {
        var names: [String] = []
        var attributes: [[String: String]] = []
        var text = ""

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            names.append(name)
            self.attributes.append(attributes)
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
    }
}
