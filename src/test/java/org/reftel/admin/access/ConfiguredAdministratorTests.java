package org.reftel.admin.access;

import org.junit.jupiter.api.Test;
import org.reftel.support.ArchiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;

@ArchiveTest
@TestPropertySource(properties = {"reftel.admin.name=curator", "reftel.admin.password=from the configuration"})
class ConfiguredAdministratorTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private Administrators administrators;

    @Test
    void administratorOfTheConfigurationCanSignIn() throws Exception {
        assertThat(administrators.isNobody()).isFalse();
        mvc.perform(formLogin().user("curator").password("from the configuration")).andExpect(authenticated());
        mvc.perform(formLogin().user("curator").password("")).andExpect(unauthenticated());
    }
}
