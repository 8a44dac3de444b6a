package visavis.view.chart;

/** A door together with how its shape is drawn, so that each is drawn once and as one thing. */
record DrawnDoor(Door door, Drawing drawing) {
    interface Drawing {
        void on(Surface surface, Palette palette);
    }

    /** Whether it stands for anybody; else there is nothing to open, and it is only drawn. */
    boolean leads() {
        return !door.people().isEmpty();
    }

    void draw(Surface surface, Palette palette) {
        if (!leads()) drawing.on(surface, palette);
        else surface.mark(door.words(), () -> drawing.on(surface, palette));
    }
}
