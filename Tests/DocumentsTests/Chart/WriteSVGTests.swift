import Documents
import Testing

@Suite struct WriteSVGTests {
    @Test func everyShapeHasItsElement() {
        let drawing = Drawing(
            width: 100, height: 50.5,
            shapes: [
                .line(
                    Drawing.Point(0, 0), Drawing.Point(10.126, -3),
                    Drawing.Stroke("#999999", width: 0.5, dashed: true)),
                .polyline(
                    [Drawing.Point(0, 0), Drawing.Point(1, 2), Drawing.Point(3, 4)], Drawing.Stroke("#2B3990")
                ),
                .rectangle(origin: Drawing.Point(1, 2), width: 3, height: 4, fill: "#FFFFFF", stroke: nil),
                .circle(
                    center: Drawing.Point(5, 6), radius: 1.5, fill: nil, stroke: Drawing.Stroke("#000000")),
                .text(
                    "a < b & \"c\"", origin: Drawing.Point(7, 8), size: 8, bold: true, color: "#17191D",
                    anchor: .end),
            ])
        #expect(
            writeSVG(drawing, title: "Grafik <satu>") == """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 100 50.5" width="100pt" \
                height="50.5pt" \
                font-family="Carlito, Calibri, 'Liberation Sans', Arial, sans-serif">\
                <title>Grafik &lt;satu&gt;</title>
                <path d="M0 0L10.13 -3" fill="none" stroke="#999999" stroke-width="0.5" \
                stroke-dasharray="3 2"/>
                <path d="M0 0L1 2L3 4" stroke-linejoin="round" fill="none" stroke="#2B3990" \
                stroke-width="0.75"/>
                <rect x="1" y="2" width="3" height="4" fill="#FFFFFF"/>
                <circle cx="5" cy="6" r="1.5" fill="none" stroke="#000000" stroke-width="0.75"/>
                <text x="7" y="8" font-size="8" font-weight="700" text-anchor="end" fill="#17191D">a \
                &lt; b &amp; &quot;c&quot;</text>
                </svg>
                """)
    }
}
