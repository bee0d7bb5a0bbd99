package io.ringcycle.server.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Takes as much as it is let. */
final class Pipe extends ServletOutputStream {
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  boolean ready = true;
  boolean broken;

  @Override
  public boolean isReady() {
    return ready;
  }

  @Override
  public void setWriteListener(WriteListener listener) {}

  @Override
  public void write(int one) throws IOException {
    if (broken) {
      throw new IOException("broken");
    }
    taken.write(one);
  }

  String text() {
    return taken.toString(UTF_8);
  }
}
