package org.reftel.web;

import java.util.Map;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class ReadableParametersTests {
    /** As Tomcat answers for {@code ?q=%c0%ae}. */
    private static final class Unreadable extends MockHttpServletRequest {
        @Override
        public Map<String, String[]> getParameterMap() {
            throw new InvalidParameterException("Character decoding failed.");
        }
    }

    @Test
    void whatIsNoTextIsTheSendersFault() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        new ReadableParameters().doFilter(new Unreadable(), response, chain);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(chain.getRequest()).as("nobody behind it fails on them").isNull();
    }

    @Test
    void filesAreNotReadHere() throws Exception {
        MockHttpServletRequest upload = new Unreadable();
        upload.setContentType("multipart/form-data; boundary=x");
        MockFilterChain chain = new MockFilterChain();
        new ReadableParameters().doFilter(upload, new MockHttpServletResponse(), chain);

        assertThat(chain.getRequest()).isSameAs(upload);
    }
}
