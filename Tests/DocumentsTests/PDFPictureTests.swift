import Documents
import Foundation
import Testing

@Suite("PDF: pictures")
struct PDFPictureTests {
    /// 16 x 8 pixels, red.
    private static let jpeg: String =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWG"
        + "kJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk"
        + "pKSkpKSkpKSkpKSkpKT/wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAA"
        + "AAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCEAdYf/9k="

    private static let drawing = Drawing(
        width: 60, height: 30,
        shapes: [
            .rectangle(origin: Drawing.Point(0, 0), width: 30, height: 30, fill: "#2B3990", stroke: nil),
            .circle(
                center: Drawing.Point(45, 15), radius: 8, fill: nil,
                stroke: Drawing.Stroke("#000000", dashed: true)),
            .line(Drawing.Point(0, 29), Drawing.Point(60, 29), Drawing.Stroke("#999999")),
            .polyline(
                [Drawing.Point(0, 0), Drawing.Point(9, 9), Drawing.Point(9, 0)], Drawing.Stroke("#FF0000")),
            .text(
                "95,54", origin: Drawing.Point(58, 12), size: 8, bold: true, color: "#17191D", anchor: .end),
        ])

    private func figure(_ image: Image) -> Block {
        .figure(Figure(anchor: "foto", content: .image(image), alternative: "Sebuah foto."))
    }

    @Test("a drawing becomes a PNG of the asked size, the same every time")
    func rendersPNG() throws {
        let image = try renderPNG(Self.drawing, fonts: ["Carlito"], scale: 2)
        #expect(image.pixelWidth == 120)
        #expect(image.pixelHeight == 60)
        #expect(image.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(image.bytes.count > 300)
        #expect(try renderPNG(Self.drawing, fonts: ["Carlito"], scale: 2) == image)
    }

    @Test("an empty drawing still is a picture")
    func rendersEmptyDrawing() throws {
        let image = try renderPNG(Drawing(width: 0, height: 0, shapes: []), fonts: [], scale: 1)
        #expect(image.pixelWidth == 1)
    }

    @Test("a PNG is placed on the page")
    func placesPNG() throws {
        let image = try renderPNG(Self.drawing, fonts: ["Carlito"], scale: 1)
        let (pdf, _) = try writePDF(PDFSample.document([figure(image)]))
        #expect(pdf.warnings.isEmpty)
        #expect(String(decoding: pdf.bytes, as: UTF8.self).contains("/Subtype /Image"))
    }

    @Test("a JPEG keeps its own compression")
    func keepsJPEG() throws {
        let bytes = try #require(Data(base64Encoded: Self.jpeg))
        let image = Image(bytes: Array(bytes), mediaType: .jpeg, pixelWidth: 16, pixelHeight: 8)
        let (pdf, _) = try writePDF(PDFSample.document([figure(image)]))
        #expect(pdf.warnings.isEmpty)
        #expect(pdf.bytes.contains(Array(bytes)))
    }

    @Test(
        "a picture that cannot be read is reported, and the report is still written",
        arguments: [
            Image.MediaType.png, .jpeg,
        ])
    func reportsBrokenPicture(type: Image.MediaType) throws {
        let image = Image(bytes: [1, 2, 3], mediaType: type, pixelWidth: 5, pixelHeight: 5)
        var document = PDFSample.document([
            .cover(Cover(title: "Judul", subtitle: "", institution: [], imprint: "")), figure(image),
        ])
        document.theme.emblem = image
        let (pdf, index) = try writePDF(document)
        #expect(pdf.warnings.count == 2)
        #expect(pdf.warnings.last?.contains("Gambar foto tidak terbaca") == true)
        #expect(index.pageCount == 2)
    }
}
