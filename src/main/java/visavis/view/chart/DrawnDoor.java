package visavis.view.chart;

/** A door together with how its shape is drawn, so that each is drawn once and as one thing. */
record DrawnDoor(Door door, Drawing drawing) {
    interface Drawing {
        void on(Surface surface, Palette palette);
    }

    void draw(Surface surface, Palette palette) {
        surface.mark(door.words(), () -> drawing.on(surface, palette));
    }
}
